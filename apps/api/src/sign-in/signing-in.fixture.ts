import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { SessionService } from '../identity/session.service';
import { startProduct, type Product } from '../product.fixture';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import type { RelyingParty, SigningBrowser } from './browser';
import type { SignInStep } from './sign-in.service';

/** Wednesday noon, when these specs begin. */
export const noon = '2026-11-25T12:00:00+01:00';
export const party: RelyingParty = { id: 'vagt.example.dk', origin: 'https://vagt.example.dk' };

/** The small home with its services, and a clock to turn. */
export interface Signing {
  readonly product: Product;
  readonly home: SmallHome;
  /** From here on it is so many seconds after noon. */
  standAt(secondsAfterNoon: number): void;
  /** Work in a transaction, as a request does it. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** A browser without cookies. */
  browser(of?: Partial<SigningBrowser>): TestBrowser;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** A browser that keeps the cookies it is given. */
export class TestBrowser {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly signing: Pick<Signing, 'product' | 'run'>,
    private readonly known: Partial<SigningBrowser>,
  ) {}

  /** What a request of this browser carries. */
  get request(): SigningBrowser {
    const cookies = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    return { address: '10.0.0.1', userAgent: undefined, sharedDevice: false, ...this.known, cookies };
  }

  /** Keeps the cookies of an answer, and hands its content on. */
  async take(step: Promise<SignInStep>): Promise<SignInStep['answer']> {
    const { cookies, answer } = await step;
    this.keep(...cookies);
    return answer;
  }

  keep(...cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }

  /** Work in a transaction as whoever is signed in here. */
  async as<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.signing.run(async () => {
      await this.signing.product.service(SessionService).resume(this.request.cookies);
      return work();
    });
  }
}

export async function startSigning(): Promise<Signing> {
  const product = await startProduct({ now: noon });
  const home = await createSmallHome(product.database.url, { shifts: {} });
  const transaction = product.service(Transaction);
  const run: Signing['run'] = (work) => transaction.run(work);
  return {
    product,
    home,
    run,
    standAt: (seconds) => {
      product.service(Clock).standAt(new Date(Date.parse(noon) + seconds * 1000));
    },
    browser: (of = {}) => new TestBrowser({ product, run }, of),
    sql: (text, values) => product.database.query(text, values),
  };
}
