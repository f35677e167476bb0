import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The tenant. */
@Entity()
export class Municipality {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;
}
