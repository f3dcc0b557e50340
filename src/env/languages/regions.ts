/** Part of a document that is written in its programming language. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The script that holds an offset; undefined for markup, where nothing can be read. */
export function findRegion(text: string, languageId: string, offset: number): Region | undefined {
  const regions = readRegions(text, languageId);
  return regions.find(region => region.start <= offset && offset < region.end);
}

function readRegions(text: string, languageId: string): readonly Region[] {
  switch (languageId) {
    case 'vue':
    case 'svelte':
      return readScripts(text);
    case 'astro': {
      const frontmatter = /^\uFEFF?\s*---\r?\n([\s\S]*?)^---/m.exec(text);
      const end = frontmatter === null ? 0 : frontmatter[0].length - 3;
      return [{ start: end - (frontmatter?.[1]?.length ?? 0), end }];
    }
    default:
      return [{ start: 0, end: text.length }];
  }
}

function readScripts(text: string): readonly Region[] {
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(match => {
    const start = match.index + match[0].indexOf('>') + 1;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}
