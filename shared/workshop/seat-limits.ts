/** How many names share one device (TAFEL-1). Apart for the same reason as below. */
export const TABLE_NAMES = { least: 2, most: 8 } as const;

/** How long a name, an organisation and a title may be (graphemes), and how many may lead and show. Apart, so that the page to join needs no engine. */
export const SEAT_LIMITS = { name: 30, organisation: 40, title: 60, facilitators: 10, screens: 10 } as const;

/** Of the pre-work: how many can be invited at once, and how long the place where one meets may be (graphemes). */
export const VOORWERK_LIMITS = { atOnce: 100, place: 80, hours: 24 } as const;
