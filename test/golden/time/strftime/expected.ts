import { str } from "aio2ts/runtime/python";
import { gmtime, strftime, type StructTime } from "aio2ts/runtime/time";

const moment = gmtime(86400 * 365 + 3661);
console.log(strftime("%Y-%m-%d %H:%M:%S", moment));
console.log(strftime("%d/%m/%y %I:%M %p", moment));
console.log(strftime("%A %a %B %b %j 100%%", moment));
console.log(`${strftime("%H:%M:%S").length} ${str(strftime("%Y") >= "2024")}`);
console.log(`${moment.tmYear} ${moment.tmMon} ${moment.tmMday}`);

function log(message: string, t: StructTime | null = null): void {
  const stamp = strftime("%X", t === null ? gmtime(0) : t);
  console.log(`[${stamp}] ${message}`);
}

log("epoch");
log("later", moment);
