// side effects only: they fit the renderer for a strict content security policy, and for drawing paths
declare module 'pixi.js/unsafe-eval';
declare module 'pixi.js/graphics';
