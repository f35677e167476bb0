import { Injectable } from '@nestjs/common';
import type { Claims } from '@rulleplan/domain/identity';
import * as client from 'openid-client';
import type { OpenIdSettings } from '../shared/openid-settings';

/** What one attempt to sign in must be answered with; kept by the browser that makes it. */
export interface AttemptSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** How long the provider may take to answer. */
const patienceSeconds = 10;

/** Speaks OpenID Connect with the identity provider: authorization code with PKCE, state and nonce. */
@Injectable()
export class OpenIdProvider {
  private discovered: Promise<client.Configuration> | null = null;

  newSecrets(): AttemptSecrets {
    return {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
    };
  }

  /** Where to send the browser. With `askAgain` whoever signed in there before must do so again. */
  async signInAddress(
    settings: OpenIdSettings,
    secrets: AttemptSecrets,
    callback: URL,
    askAgain: boolean,
  ): Promise<URL> {
    return client.buildAuthorizationUrl(await this.configuration(settings), {
      redirect_uri: callback.href,
      scope: 'openid profile email',
      code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      state: secrets.state,
      nonce: secrets.nonce,
      ...(askAgain ? { prompt: 'login' } : {}),
    });
  }

  /**
   * Who came back, as the provider says: the claims of the ID token, and those of the user info that it does
   * not have. Throws what openid-client throws when anything of the answer is not as it must be.
   */
  async claims(settings: OpenIdSettings, secrets: AttemptSecrets, answer: URL): Promise<Claims> {
    const configuration = await this.configuration(settings);
    const tokens = await client.authorizationCodeGrant(configuration, answer, {
      pkceCodeVerifier: secrets.codeVerifier,
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (idToken === undefined) {
      throw new Error('The identity provider sent no ID token.');
    }
    const more =
      configuration.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub);
    return { ...more, ...idToken };
  }

  /** Asked for once; again after it failed, since a provider that was down comes back. */
  private async configuration(settings: OpenIdSettings): Promise<client.Configuration> {
    this.discovered ??= client
      .discovery(settings.issuer, settings.clientId, settings.clientSecret, undefined, {
        timeout: patienceSeconds,
        execute: settings.issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        this.discovered = null;
        throw error;
      });
    return this.discovered;
  }
}
