import type { PartingProps } from './use-parting';

export const FollowUpStep = ({ client, parting }: PartingProps) => (
  <p>
    {client.name} {parting.decidedOn}
  </p>
);
