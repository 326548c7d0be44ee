/** Where Chromium is on this machine, or undefined. */
export declare function findChromium(): string | undefined
