import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../shared/allow';
import { WithoutTransaction } from '../shared/transaction.interceptor';
import { browserOf } from './browser';
import { FirstStartCheckRequest, FirstStartRequest } from './dto/first-start.request';
import { FirstStartLinkResponse } from './dto/first-start.response';
import { SignInAnswerResponse } from './dto/sign-in-answer.response';
import { FirstStartService } from './first-start.service';

/** An installation that has no administrator yet. */
@ApiTags('identity')
@Controller('first-start')
@WithoutTransaction()
export class FirstStartController {
  constructor(private readonly starts: FirstStartService) {}

  @Post('check')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: FirstStartLinkResponse })
  async checkFirstStart(@Body() { token }: FirstStartCheckRequest): Promise<FirstStartLinkResponse> {
    return this.starts.check(token);
  }

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInAnswerResponse })
  async firstStart(
    @Body() { token, municipality, name, email, password }: FirstStartRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswerResponse> {
    const asked = { municipality, name, email, password };
    const { cookies, answer } = await this.starts.start(token, asked, browserOf(request));
    response.setHeader('Set-Cookie', [...cookies]);
    return answer;
  }
}
