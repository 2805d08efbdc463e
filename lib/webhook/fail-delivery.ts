import { mintScope } from "../account/mint-scope";
import { failDeliveryRow } from "./mutations";

/** Called when a delivery has no attempt left; its last error stays in the log. */
export async function failDelivery(payload: { deliveryId: string; workspaceId: string }): Promise<void> {
  const scope = mintScope({ workspaceId: payload.workspaceId, role: "editor", actor: "bella" });
  await failDeliveryRow(scope, payload.deliveryId);
}
