import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, Public } from '../shared/allow';
import { logOf, type LoggedRequest } from '../shared/log';
import { UuidParam } from '../shared/shape.pipe';
import { WithoutTransaction } from '../shared/transaction.interceptor';
import { browserOf } from './browser';
import { SignInAnswerResponse } from './dto/sign-in-answer.response';
import { InvitationResponse, SignInLinkResponse } from './dto/sign-in-link.response';
import {
  CheckLinkRequest,
  InvitationRequest,
  ResetRequest,
  UseLinkRequest,
} from './dto/sign-in-links.request';
import { InvitationsService } from './invitations.service';
import { SignInLinksService } from './sign-in-links.service';

@ApiTags('identity')
@Controller()
export class SignInLinksController {
  constructor(
    private readonly links: SignInLinksService,
    private readonly invitations: InvitationsService,
  ) {}

  /** The answer is the same whether the address is known or not, and comes before anything is looked up. */
  @Post('password-resets')
  @Public()
  @WithoutTransaction()
  @HttpCode(202)
  @ApiAcceptedResponse()
  async askForReset(@Body() { email }: ResetRequest, @Req() request: LoggedRequest): Promise<void> {
    await this.links.askForReset(email, browserOf(request), (error) =>
      logOf(request).error({ err: error }, 'the link for a new password could not be written'),
    );
  }

  @Post('sign-in-links/check')
  @Public()
  @WithoutTransaction()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInLinkResponse })
  async checkSignInLink(@Body() { token }: CheckLinkRequest): Promise<SignInLinkResponse> {
    return this.links.check(token);
  }

  @Post('sign-in-links/use')
  @Public()
  @WithoutTransaction()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async useSignInLink(
    @Body() { token, password, sharedDevice }: UseLinkRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    const { cookies, answer } = await this.links.use(token, password, browserOf(request, sharedDevice));
    response.setHeader('Set-Cookie', [...cookies]);
    return answer;
  }

  @Post('people/:personId/invitation')
  @Allow('manage-people')
  @HttpCode(200)
  @ApiOkResponse({ type: InvitationResponse })
  async invitePerson(
    @UuidParam('personId') personId: string,
    @Body() { email }: InvitationRequest,
  ): Promise<InvitationResponse> {
    return this.invitations.invite(personId, email ?? null);
  }
}
