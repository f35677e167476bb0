import { Controller, Delete, Get, HttpCode, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, SignedIn } from '../shared/allow';
import { SessionResponse } from './dto/session.response';
import { endedSessionCookie } from './session-cookie';
import { SessionService } from './session.service';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

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
