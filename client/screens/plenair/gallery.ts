/** How the gallery stands on the screen, in px on a screen of 1920 × 1080; the same measures as in GalleryScreen.css. */
export interface GalleryGrid {
  columns: number;
  rows: number;
  /** cells that no team needs: there stands what everybody can do now */
  free: number;
  /** much: all of a koers; some: where to and the first step; little: where to */
  room: 'much' | 'some' | 'little';
}

const SHEET = { width: 1776, height: 852, gap: 24 } as const;
/** px of a tile that its edges, the team's name and the first step take */
const TAKEN = {
  much: { width: 60, height: 120 },
  some: { width: 58, height: 236 },
  little: { width: 44, height: 84 },
} as const;
/** px, largest first; 25 px can be read from ten metres */
const SIZES = [49, 44, 40, 36, 32, 30, 28, 26, 25] as const;
/** of the letter's height: how wide a letter of the display type is on average, and how far its lines stand apart */
const LETTER = { width: 0.46, line: 1.1 } as const;

/** As few rows as leave every team its room. */
export function galleryGrid(teams: number): GalleryGrid {
  const [columns, rows] = shape(teams);
  return {
    columns,
    rows,
    free: Math.max(0, columns * rows - teams),
    room: teams <= 2 ? 'much' : rows <= 2 ? 'some' : 'little',
  };
}

function shape(teams: number): [columns: number, rows: number] {
  if (teams <= 2) return [2, 1];
  if (teams <= 4) return [2, 2];
  if (teams <= 6) return [3, 2];
  if (teams <= 9) return [3, 3];
  if (teams <= 12) return [4, 3];
  if (teams <= 16) return [4, 4];
  return [5, Math.ceil(teams / 5)];
}

export interface GoalType {
  /** px, never under 25 */
  size: number;
  /** lines that a tile has room for; what is longer is cut there, and read in full when the team stands large */
  lines: number;
}

/** The largest type in which the longest of these texts stands in a tile of this grid. `longest`: graphemes. */
export function goalType(longest: number, { columns, rows, room }: GalleryGrid): GoalType {
  const width = (SHEET.width - (columns - 1) * SHEET.gap) / columns - TAKEN[room].width;
  const height = (SHEET.height - (rows - 1) * SHEET.gap) / rows - TAKEN[room].height;
  const linesOf = (size: number): number => Math.max(1, Math.floor(height / (size * LETTER.line)));
  const fits = (size: number): boolean => {
    // a line breaks before a word, so a few letters of each are lost
    const perLine = Math.max(1, Math.floor(width / (size * LETTER.width)) - 2);
    return Math.ceil(longest / perLine) <= linesOf(size);
  };
  const size = SIZES.find(fits) ?? 25;
  return { size, lines: linesOf(size) };
}
