import type { PartingProps } from './use-parting';

export const PlanStep = ({ client, parting }: PartingProps) => (
  <p>
    {client.name} {parting.decidedOn}
  </p>
);
