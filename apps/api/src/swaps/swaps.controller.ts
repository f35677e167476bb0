import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { SwapCheckResponse } from './dto/swap-check.response';
import { DeclineSwapRequest, ProposeSwapRequest, SwapRequest } from './dto/swap.request';
import { SwapResponse } from './dto/swap.response';
import { SwapsService } from './swaps.service';

@ApiTags('swaps')
@Controller('swaps')
export class SwapsController {
  constructor(private readonly swaps: SwapsService) {}

  @Post('check')
  @HttpCode(200)
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapCheckResponse })
  async checkSwap(@Body() request: SwapRequest): Promise<SwapCheckResponse> {
    return this.swaps.check(request);
  }

  @Post()
  @Allow('propose-swap')
  @ApiCreatedResponse({ type: SwapResponse })
  async proposeSwap(@Body() { remark, ...shifts }: ProposeSwapRequest): Promise<SwapResponse> {
    return this.swaps.propose(shifts, remark ?? null);
  }

  @Get()
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapResponse, isArray: true })
  async getMySwaps(): Promise<SwapResponse[]> {
    return this.swaps.mine();
  }

  @Get(':swapId/check')
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapCheckResponse })
  async checkOpenSwap(@UuidParam('swapId') swapId: string): Promise<SwapCheckResponse> {
    return this.swaps.checkOpen(swapId);
  }

  @Post(':swapId/acceptance')
  @HttpCode(200)
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapResponse })
  async acceptSwap(@UuidParam('swapId') swapId: string): Promise<SwapResponse> {
    return this.swaps.accept(swapId);
  }

  @Post(':swapId/refusal')
  @HttpCode(200)
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapResponse })
  async declineSwap(
    @UuidParam('swapId') swapId: string,
    @Body() { reason }: DeclineSwapRequest,
  ): Promise<SwapResponse> {
    return this.swaps.decline(swapId, reason ?? null);
  }

  @Post(':swapId/withdrawal')
  @HttpCode(200)
  @Allow('propose-swap')
  @ApiOkResponse({ type: SwapResponse })
  async withdrawSwap(@UuidParam('swapId') swapId: string): Promise<SwapResponse> {
    return this.swaps.withdraw(swapId);
  }
}
