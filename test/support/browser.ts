import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';

/** The three widths that every page is made for. */
export const screens = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
} as const;

export type Screen = keyof typeof screens;

export interface PageOptions {
  /** Such as `server.url`: paths are then enough in `page.goto('/sign-in')`. */
  readonly baseURL: string;
  readonly screen?: Screen;
  readonly language?: 'da-DK' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  /** Where the browser believes to be; the product shows Danish time anywhere. */
  readonly timeZone?: string;
  /** What the browser takes for now, as a server with the same `now` does; the real one when left out. */
  readonly now?: string;
}

/** One Chromium per test file: `beforeAll` starts it, `afterAll` closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

/**
 * A page of its own session, as one more person with one more device: nothing is shared with other pages.
 * What a page writes to its console as an error, or throws, is collected in `problems`.
 */
export async function openPage(
  browser: Browser,
  {
    baseURL,
    screen = 'desktop',
    language = 'da-DK',
    colorScheme = 'light',
    timeZone = 'Europe/Copenhagen',
    now,
  }: PageOptions,
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    baseURL,
    viewport: screens[screen],
    hasTouch: screen !== 'desktop',
    locale: language,
    colorScheme,
    timezoneId: timeZone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  if (now !== undefined) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, problems };
}

/** Keeps a picture of the page, once all its fonts are there. */
export async function takePicture(page: Page, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, animations: 'disabled' });
}
