export function programEnvironment(options: { dataDir: string; port: number; databaseUrl: string }): NodeJS.ProcessEnv;
