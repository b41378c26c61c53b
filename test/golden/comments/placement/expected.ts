#!/usr/bin/env node
import { sleep } from "aio2ts/runtime/asyncio";

// A script with comments everywhere.
// They stay where they are.
// the event loop

// --- settings ---
const DELAY = 0.001; // seconds

// above a function, after blank lines
async function work(
  n: number, // how many
  label: string = "x", // shown in front
): Promise<void> {
  // first thing in the body
  for (let i = 0; i < n; i++) {
    // a loop
    // inside the loop
    console.log(`${label} ${i}`); // trailing

    // after a blank line
    await sleep(DELAY);
  }
  // last thing in the body
}

async function main(): Promise<void> {
  const values = [
    1, // one
    // before two
    2,
  ]; // end of list
  if (values.length > 0) {
    // truthy
    // only a comment before the statement
    await work(values.length, "a");
  } else {
    // between if and else
    // unreachable
  }
  try {
    // nothing to do
  } finally {
    // at the end
    console.log("done");
  }
}

await main();

// the last line
