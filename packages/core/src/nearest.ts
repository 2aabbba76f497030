import leven from "leven";

/** Enough to choose from, and few enough to be read. */
const shown = 3;
/** Longer names are not offered: they come from devices, and an error has to stay short. */
const longestBytes = 32;

const encoder = new TextEncoder();

/** Finds the names that somebody may have meant: those that contain the words, then those with the fewest typing mistakes. */
export function nearestOf(wanted: string, names: Iterable<string>): string[] {
  const asked = wanted.slice(0, 64).toLowerCase();
  const maxDistance = Math.max(1, Math.floor(asked.length / 2));
  const distanceOf = (name: string) => {
    const offered = name.toLowerCase();
    return offered.includes(asked) ? 0 : leven(asked, offered, { maxDistance: maxDistance + 1 });
  };
  return [...new Set(names)]
    .filter((name) => encoder.encode(name).length <= longestBytes)
    .map((name) => ({ name, distance: distanceOf(name) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shown)
    .map(({ name }) => name);
}
