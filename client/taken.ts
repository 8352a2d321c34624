/** The event on the root of the page that says: the markup that came with the page is React's now. */
export const TAKEN = 'taken';
