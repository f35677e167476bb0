import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SessionService, SignedInDeviceResponse } from '../identity/session.service';
import { SignedIn } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { MySignInService } from './my-sign-in.service';

/** Where the caller is signed in. */
@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionService,
    private readonly mine: MySignInService,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SignedInDeviceResponse, isArray: true })
  async getSessions(): Promise<SignedInDeviceResponse[]> {
    return this.sessions.devices();
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endOtherSessions(): Promise<void> {
    await this.mine.endOtherSessions();
  }

  @Delete(':sessionId')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endSession(@UuidParam('sessionId') sessionId: string): Promise<void> {
    await this.mine.endSession(sessionId);
  }
}
