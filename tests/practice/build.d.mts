/**
 * Bundles the practice pages with Vite unless these very sources have been bundled before.
 * @returns the folder that holds `app.js` and `app.css`
 * @throws what Vite throws when the sources do not build
 */
export declare function buildPractice(): Promise<string>
