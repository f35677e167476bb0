import { IsObject } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { DataField, TextField } from '../../shared/fields';

function BrowserAnswerField() {
  return applyDecorators(DataField({ description: 'As navigator.credentials answers, as JSON' }), IsObject());
}

/** What a passkey signed. */
export class PasskeyAnswerRequest {
  @BrowserAnswerField()
  answer: Record<string, unknown>;
}

/** A new passkey. */
export class NewPasskeyRequest {
  @TextField({ min: 1, max: 60, description: 'What its owner calls it' })
  name: string;

  @BrowserAnswerField()
  answer: Record<string, unknown>;
}
