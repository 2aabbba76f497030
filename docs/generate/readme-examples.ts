const blockForm = /(<!-- from (\S+) -->\n)```ts\n[\s\S]*?```/g;

/**
 * Fills the code blocks of a README from the examples.
 *
 * A block behind `<!-- from examples/src/x.ts -->` shows that file, or what stands between its `// #region readme` and
 * `// #endregion` lines.
 */
export function withExamples(page: string, read: (path: string) => string): string {
  return page.replace(
    blockForm,
    (_, marker: string, path: string) => `${marker}\`\`\`ts\n${excerptOf(read(path))}\n\`\`\``,
  );
}

function excerptOf(source: string): string {
  const region = /\/\/ #region readme\n([\s\S]*?)\n\/\/ #endregion/.exec(source)?.[1];
  return (region ?? source).trim();
}
