import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, SignedIn } from '../shared/allow';
import { SessionResponse } from './dto/session.response';
import { SignInRequest } from './dto/sign-in.request';
import { endedSessionCookie, sessionCookie } from './session-cookie';
import { sessionSeconds, SessionService } from './session.service';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionResponse })
  async signIn(
    @Body() { email, password }: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    const { token, session } = await this.sessions.signIn({
      email,
      password,
      address: request.ip ?? '',
      cookies: request.headers.cookie,
    });
    response.setHeader('Set-Cookie', sessionCookie(token, sessionSeconds));
    return session;
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SessionResponse })
  getSession(): SessionResponse {
    return this.sessions.current();
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(request.headers.cookie);
    response.setHeader('Set-Cookie', endedSessionCookie());
  }
}
