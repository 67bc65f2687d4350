// Before any module: zod would try whether it may make code at run time. It may not here, and each try is a violation.
globalThis.__zod_globalConfig = { jitless: true };
