import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRefused } from '@rulleplan/domain/decision';
import { evaluate, type EvaluateAnswer } from '@rulleplan/domain/evaluate';
import { Allow } from '../shared/allow';
import { RefusedError } from '../shared/refused-error';

/** The plan document: everything the working-time domain knows, asked with one document and without a roster. */
@ApiTags('evaluate')
@Controller('plans')
export class EvaluateController {
  @Post('evaluate')
  @HttpCode(200)
  @Allow('evaluate-plan')
  @ApiBody({ schema: { type: 'object', additionalProperties: true }, description: 'A plan document' })
  @ApiOkResponse({
    schema: { type: 'object', additionalProperties: true },
    description: 'Findings, norms, pay, cover',
  })
  evaluatePlan(@Body() document: unknown): EvaluateAnswer {
    const answer = evaluate(document);
    if (isRefused(answer)) {
      throw new RefusedError(answer);
    }
    return answer;
  }
}
