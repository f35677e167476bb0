import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { MailService } from '../mail/mail.service';
import { Public } from '../shared/allow';
import { readOpenIdSettings } from '../shared/openid-settings';
import { WithoutTransaction } from '../shared/transaction.interceptor';
import { browserOf, knowsPasskeys, relyingPartyOf } from './browser';
import { PasskeyChallengeResponse } from './dto/passkey-challenge.response';
import { PasskeyAnswerRequest } from './dto/passkey.request';
import { SignInAnswerResponse } from './dto/sign-in-answer.response';
import { SignInOptionsResponse } from './dto/sign-in-options.response';
import { PasskeyChallengeRequest, SecondFactorRequest, SignInRequest } from './dto/sign-in.request';
import { SignInService, type SignInStep } from './sign-in.service';

/** Signing in. Its steps have transactions of their own: see SignInService. */
@ApiTags('identity')
@Controller()
@WithoutTransaction()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly mail: MailService,
  ) {}

  @Get('sign-in-options')
  @Public()
  @ApiOkResponse({ type: SignInOptionsResponse })
  getSignInOptions(@Req() request: Request): SignInOptionsResponse {
    const openId = readOpenIdSettings();
    return {
      passkeys: knowsPasskeys(relyingPartyOf(request)),
      mail: this.mail.leavesTheHouse,
      openIdConnect: openId && { name: openId.name },
    };
  }

  @Post('session')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async signIn(
    @Body() { email, password, sharedDevice }: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    return sent(response, await this.signIns.withPassword(email, password, browserOf(request, sharedDevice)));
  }

  @Post('session/second-factor')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async giveSecondFactor(
    @Body() { code }: SecondFactorRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    return sent(response, await this.signIns.withCode(code, browserOf(request)));
  }

  @Post('session/second-factor/passkey-challenge')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async getSecondFactorChallenge(@Req() request: Request): Promise<PasskeyChallengeResponse> {
    const { options } = await this.signIns.secondFactorTask(browserOf(request), relyingPartyOf(request));
    return { options };
  }

  @Post('session/second-factor/passkey')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async giveSecondFactorPasskey(
    @Body() { answer }: PasskeyAnswerRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    const party = relyingPartyOf(request);
    return sent(response, await this.signIns.withSecondFactorPasskey(answer, browserOf(request), party));
  }

  @Post('session/passkey-challenge')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async getPasskeyChallenge(
    @Body() { sharedDevice }: PasskeyChallengeRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PasskeyChallengeResponse> {
    const browser = browserOf(request, sharedDevice);
    const { task, cookie } = await this.signIns.passkeyTask(browser, relyingPartyOf(request));
    response.setHeader('Set-Cookie', cookie);
    return { options: task.options };
  }

  @Post('session/passkey')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async signInWithPasskey(
    @Body() { answer }: PasskeyAnswerRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    const party = relyingPartyOf(request);
    return sent(response, await this.signIns.withPasskey(answer, browserOf(request), party));
  }
}

function sent(response: Response, { cookies, answer }: SignInStep): SignInAnswerResponse {
  response.setHeader('Set-Cookie', [...cookies]);
  return answer;
}
