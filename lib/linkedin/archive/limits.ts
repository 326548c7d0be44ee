/**
 * What a member's archive never exceeds, so that a hostile file costs no more. The largest known archives have
 * some hundred files and 30,000 connections; a text field on LinkedIn holds a few thousand characters.
 */
export const LIMITS = {
  /** Files in the ZIP. */
  entries: 10_000,
  /** Bytes that one file, and all that are read together, may unpack to. */
  fileBytes: 200_000_000,
  allBytes: 400_000_000,
  /** Unpacked against packed bytes; deflate reaches 1,032, text of people about 20. Small files are let be. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Characters of one cell, and of one row. */
  cell: 1_000_000,
  row: 2_000_000,
  rows: 1_000_000,
} as const
