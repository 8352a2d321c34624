import { tokenOf, type Ink } from '../shapes.ts';

/** Colours come from the tokens, so that a host may override them on a canvas as well. */
export function tokenColours(): (ink: Ink) => string {
  const style = getComputedStyle(document.documentElement);
  return (ink) => {
    const colour = style.getPropertyValue(tokenOf(ink)).trim();
    if (colour === '') throw new Error(`there is no colour ${tokenOf(ink)}`);
    return colour;
  };
}
