import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SignedIn } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { relyingPartyOf } from './browser';
import { ChangePasswordRequest, ConfirmTotpRequest, PasswordAgainRequest } from './dto/my-sign-in.request';
import { MySignInResponse, NewTotpResponse, RecoveryCodesResponse } from './dto/my-sign-in.response';
import { PasskeyChallengeResponse } from './dto/passkey-challenge.response';
import { NewPasskeyRequest } from './dto/passkey.request';
import { MySignInService, type Changed } from './my-sign-in.service';

/** How the caller signs in. What changes it gives the session a new token, in a new cookie. */
@ApiTags('identity')
@Controller('my-sign-in')
@SignedIn()
export class MySignInController {
  constructor(private readonly mine: MySignInService) {}

  @Get()
  @ApiOkResponse({ type: MySignInResponse })
  async getMySignIn(): Promise<MySignInResponse> {
    return this.mine.mine();
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changePassword(
    @Body() { password, newPassword }: ChangePasswordRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    sent(response, await this.mine.changePassword(password, newPassword));
  }

  @Post('totp')
  @HttpCode(200)
  @ApiOkResponse({ type: NewTotpResponse })
  async beginTotp(@Body() { password }: PasswordAgainRequest): Promise<NewTotpResponse> {
    return this.mine.beginTotp(password);
  }

  @Post('totp/confirmation')
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async confirmTotp(
    @Body() { code }: ConfirmTotpRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: sent(response, await this.mine.confirmTotp(code)) };
  }

  @Post('totp/removal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeTotp(
    @Body() { password }: PasswordAgainRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    sent(response, await this.mine.removeTotp(password));
  }

  @Post('passkeys/challenge')
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async beginPasskey(
    @Body() { password }: PasswordAgainRequest,
    @Req() request: Request,
  ): Promise<PasskeyChallengeResponse> {
    return { options: await this.mine.beginPasskey(password, relyingPartyOf(request)) };
  }

  @Post('passkeys')
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async addPasskey(
    @Body() { name, answer }: NewPasskeyRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesResponse> {
    return {
      recoveryCodes: sent(response, await this.mine.addPasskey(name, answer, relyingPartyOf(request))),
    };
  }

  @Post('passkeys/:passkeyId/removal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removePasskey(
    @UuidParam('passkeyId') passkeyId: string,
    @Body() { password }: PasswordAgainRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    sent(response, await this.mine.removePasskey(passkeyId, password));
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async renewRecoveryCodes(
    @Body() { password }: PasswordAgainRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: sent(response, await this.mine.renewRecoveryCodes(password)) };
  }
}

function sent<Answer>(response: Response, { cookie, answer }: Changed<Answer>): Answer {
  response.setHeader('Set-Cookie', cookie);
  return answer;
}
