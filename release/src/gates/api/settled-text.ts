import ts from "typescript";

interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a declaration with the members of type literals and unions sorted.
 *
 * The compiler writes inferred types in the order in which it met them, which a change of another file can turn around.
 */
export function settledText(node: ts.Node): string {
  const source = node.getSourceFile();
  const elements = sortableOf(node) ?? childrenOf(node);
  const slots = elements.map((element): Slot => ({ start: element.getStart(source, true), end: element.getEnd() }));
  const texts = sortedTexts(node, elements);
  const start = node.getStart(source, true);
  const between = slots.map((slot, index) => source.text.slice(slots[index - 1]?.end ?? start, slot.start));
  const tail = source.text.slice(slots.at(-1)?.end ?? start, node.getEnd());
  return slots.map((_, index) => `${between[index]}${texts[index]}`).join("") + tail;
}

function sortedTexts(node: ts.Node, elements: readonly ts.Node[]): string[] {
  const written = elements.map((element) => {
    const text = settledText(element);
    return { text, key: ts.isTypeElement(element) ? (element.name?.getText() ?? "") : unionKey(text) };
  });
  if (sortableOf(node)) written.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return written.map(({ text }) => text);
}

/** Absence comes last, as people write it. */
function unionKey(text: string): string {
  return text === "null" || text === "undefined" ? `~${text}` : text;
}

function sortableOf(node: ts.Node): readonly ts.Node[] | null {
  if (ts.isTypeLiteralNode(node)) return node.members;
  return ts.isUnionTypeNode(node) ? node.types : null;
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isJSDoc(child)) children.push(child);
  });
  return children;
}
