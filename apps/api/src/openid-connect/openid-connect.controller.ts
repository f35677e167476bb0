import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../shared/allow';
import { readPublicUrl } from '../shared/environment';
import { WithoutTransaction } from '../shared/transaction.interceptor';
import { attemptCookie, attemptIn, ownPath } from './attempt-cookie';
import { OpenIdSignInQuery } from './dto/openid-sign-in.query';
import { OpenIdConnectService, type OpenIdProblem } from './openid-connect.service';

/**
 * Signing in at the municipality's own identity provider. Browsers come here by links, so every answer sends them
 * on to a page. The provider is asked outside of any transaction: it may be slow.
 */
@ApiTags('identity')
@Controller('oidc')
export class OpenIdConnectController {
  constructor(private readonly openId: OpenIdConnectService) {}

  @Get('sign-in')
  @Public()
  @WithoutTransaction()
  @ApiFoundResponse({ description: 'On to the identity provider' })
  async beginOpenIdSignIn(
    @Query() { returnTo, sharedDevice }: OpenIdSignInQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const begun = await this.openId.begin({
      callback: callbackOf(request),
      returnTo: ownPath(returnTo),
      sharedDevice: sharedDevice === 'true',
    });
    if ('problem' in begun) {
      response.redirect(problemPage(begun.problem));
      return;
    }
    response.setHeader('Set-Cookie', attemptCookie(begun.attempt));
    response.redirect(begun.address.href);
  }

  @Get('callback')
  @Public()
  @WithoutTransaction()
  @ApiFoundResponse({ description: 'On to the page one came from, signed in' })
  async finishOpenIdSignIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const answer = new URL(request.originalUrl, callbackOf(request));
    const finished = await this.openId.finish(answer, attemptIn(request.headers.cookie), {
      cookies: request.headers.cookie,
      userAgent: request.headers['user-agent'],
    });
    response.append('Set-Cookie', attemptCookie(null));
    if ('problem' in finished) {
      response.redirect(problemPage(finished.problem));
      return;
    }
    response.append('Set-Cookie', finished.cookie);
    response.redirect(finished.returnTo);
  }
}

function callbackOf(request: Request): URL {
  const ours = readPublicUrl() ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
  return new URL('/api/oidc/callback', ours);
}

function problemPage(problem: OpenIdProblem): string {
  return `/sign-in?problem=${problem}`;
}
