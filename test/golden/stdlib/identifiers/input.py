import json
import uuid

fixed = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(fixed, repr(fixed), fixed.hex, fixed.urn, fixed.version, fixed.variant, len(fixed.bytes))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://x.y"))
print(uuid.uuid5(uuid.NAMESPACE_OID, "1.2"), uuid.uuid5(uuid.NAMESPACE_X500, "cn"))
print(fixed == uuid.UUID("{12345678123456781234567812345678}"), fixed < uuid.UUID(int=2**40), uuid.UUID(bytes=b"0" * 16))
first, second = uuid.uuid4(), uuid.uuid4()
print(first != second, first.version, len(str(first)), len(first.hex), len({first, second, first}))
print(uuid.uuid1().version, uuid.UUID(first.hex, version=4) == first, f"id-{str(fixed)[:8]}")
sessions = {fixed: "kept"}
print(sessions[uuid.UUID(fixed.hex)], json.dumps({"id": fixed}, default=str), isinstance(first, uuid.UUID))
for bad in ("123", "x" * 32):
    try:
        uuid.UUID(bad)
    except ValueError as error:
        print(error)
