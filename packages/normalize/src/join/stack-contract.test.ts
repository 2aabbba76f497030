import { capsManHarness } from "../testing/caps-man-harness.ts";
import { describeStackContract } from "../testing/stack-contract.ts";
import { createWifiHarness } from "../testing/wifi-harness.ts";
import { wirelessHarness } from "../testing/wireless-harness.ts";

describeStackContract(createWifiHarness("wifi"));
describeStackContract(createWifiHarness("wifiwave2"));
describeStackContract(wirelessHarness);
describeStackContract(capsManHarness);
