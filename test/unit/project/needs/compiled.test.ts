import { checkNeeds } from './checkNeeds';

suite('project/needs: compiled languages', () => {
  checkNeeds('main.go', [
    ['os.Getenv("A_KEY")', 'A_KEY'],
    ['os.Getenv(`A_KEY`)', 'A_KEY'],
    ['key, ok := os.LookupEnv("A_KEY")', 'A_KEY'],
    ['syscall.Getenv("A_KEY")', 'A_KEY'],
    ['os.Getenv(name)'],
    ['mustGetEnv("A_KEY")', 'A_KEY'],
    ['getEnvOrDefault("A_KEY", "x")', 'A_KEY?'],
    ['os.Getenv("A" + name)'],
    ['os.Setenv("A_KEY", "x")'],
    ['viper.BindEnv("key", "A_KEY")', 'A_KEY'],
    ['viper.BindEnv("key")'],
    ['type C struct {\n\tKey string `env:"A_KEY"`\n}', 'A_KEY'],
    ['type C struct {\n\tKey string `env:"A_KEY,required" json:"key"`\n}', 'A_KEY'],
    ['type C struct {\n\tP int `env:"A_PORT" envDefault:"3000"`\n}', 'A_PORT?'],
    ['type C struct {\n\tP int `env:"A_PORT, default=3000"`\n}', 'A_PORT?'],
    ['type C struct {\n\tP int `envconfig:"A_PORT" default:"3000"`\n}', 'A_PORT?'],
    ['// os.Getenv("A_KEY")'],
    ['s := "os.Getenv(\\"A_KEY\\")"'],
    ['s := `os.Getenv("A_KEY")`'],
    ['if r == \'"\' { os.Getenv("A_KEY") }', 'A_KEY'],
  ]);

  checkNeeds('A.java', [
    ['System.getenv("A_KEY")', 'A_KEY'],
    ['System.getenv().get("A_KEY")', 'A_KEY'],
    ['System.getenv().getOrDefault("A_KEY", "x")', 'A_KEY?'],
    ['System.getenv(name)'],
    ['System.getProperty("A_KEY")'],
    ['@Value("${A_KEY}") String key;', 'A_KEY'],
    ['@Value("${A_KEY:x}") String key;', 'A_KEY?'],
    ['@Value("${A_KEY:}") String key;', 'A_KEY'],
    ['@Value("${spring.key}") String key;'],
    ['dotenv.get("A_KEY")', 'A_KEY'],
    ['Dotenv.load().get("A_KEY")'],
    ['/* System.getenv("A_KEY") */'],
    ['// System.getenv("A_KEY")'],
    ['String s = "System.getenv(\\"A_KEY\\")";'],
  ]);

  checkNeeds('a.kt', [
    ['System.getenv("A_KEY")', 'A_KEY'],
    ['System.getenv("A_KEY") ?: "x"', 'A_KEY?'],
    ['System.getenv("A_KEY") ?: error("no")', 'A_KEY'],
    ['System.getenv()["A_KEY"]', 'A_KEY'],
    ['val h = "Bearer ${System.getenv("A_KEY")}"', 'A_KEY'],
    ['@Value("\\${A_KEY}") lateinit var key: String', 'A_KEY'],
  ]);
  checkNeeds('build.gradle.kts', [['providers.environmentVariable("A_KEY")', 'A_KEY']]);
  checkNeeds('build.gradle', [
    ["System.getenv('A_KEY')", 'A_KEY'],
    ['System.env.A_KEY', 'A_KEY'],
    ["System.env['A_KEY']", 'A_KEY'],
  ]);
  checkNeeds('a.scala', [
    ['sys.env("A_KEY")', 'A_KEY'],
    ['sys.env.get("A_KEY")', 'A_KEY'],
    ['sys.env.getOrElse("A_KEY", "x")', 'A_KEY?'],
  ]);

  checkNeeds('A.cs', [
    ['Environment.GetEnvironmentVariable("A_KEY")', 'A_KEY'],
    ['Environment.GetEnvironmentVariable("A_KEY") ?? "x"', 'A_KEY?'],
    ['Environment.GetEnvironmentVariable("A_KEY") ?? throw new E()', 'A_KEY'],
    ['Environment.GetEnvironmentVariable("A_KEY", EnvironmentVariableTarget.Process)', 'A_KEY'],
    ['Environment.GetEnvironmentVariable(name)'],
    ['Environment.SetEnvironmentVariable("A_KEY", "x")'],
    ['builder.Configuration["A_KEY"]', 'A_KEY'],
    ['_config.GetValue<string>("A_KEY")', 'A_KEY'],
    ['Configuration["Logging:Level"]'],
    ['Configuration["Name"]'],
    ['var h = $"{Environment.GetEnvironmentVariable("A_KEY")}";', 'A_KEY'],
    ['/// Environment.GetEnvironmentVariable("A_KEY")'],
  ]);
  checkNeeds('a.fs', [['Environment.GetEnvironmentVariable "A_KEY"', 'A_KEY']]);

  checkNeeds('src/main.rs', [
    ['std::env::var("A_KEY")', 'A_KEY'],
    ['env::var("A_KEY")?', 'A_KEY'],
    ['env::var_os("A_KEY")', 'A_KEY'],
    ['env::var("A_KEY").unwrap_or("x".into())', 'A_KEY?'],
    ['env::var("A_KEY").unwrap_or_else(|_| "x".into())', 'A_KEY?'],
    ['env::var("A_KEY").ok()', 'A_KEY?'],
    ['env::var("A_KEY").unwrap()', 'A_KEY'],
    ['dotenvy::var("A_KEY")', 'A_KEY'],
    ['env!("A_KEY")', 'A_KEY'],
    ['env!("CARGO_PKG_VERSION")'],
    ['option_env!("A_KEY")', 'A_KEY?'],
    ['#[arg(long, env = "A_KEY")]\nkey: String', 'A_KEY'],
    ['env::var(name)'],
    ['env::set_var("A_KEY", "x")'],
    ['my_env!("A_KEY")'],
    ['fn f<\'a>(x: &\'static str) { env::var("A_KEY") }', 'A_KEY'],
    ['/// env::var("A_KEY")'],
  ]);

  checkNeeds('a.swift', [
    ['ProcessInfo.processInfo.environment["A_KEY"]', 'A_KEY'],
    ['ProcessInfo.processInfo.environment["A_KEY"] ?? "x"', 'A_KEY?'],
    ['ProcessInfo.processInfo.environment["A_KEY"] ?? ""', 'A_KEY'],
    ['Environment.get("A_KEY")', 'A_KEY'],
    ['ProcessInfo.processInfo.environment[name]'],
  ]);
  checkNeeds('a.dart', [
    ["Platform.environment['A_KEY']", 'A_KEY'],
    ["Platform.environment['A_KEY'] ?? 'x'", 'A_KEY?'],
    ["const String.fromEnvironment('A_KEY')", 'A_KEY'],
    ["const String.fromEnvironment('A_KEY', defaultValue: 'x')", 'A_KEY?'],
    ["dotenv.env['A_KEY']", 'A_KEY'],
    ["dotenv.get('A_KEY', fallback: 'x')", 'A_KEY?'],
    ["// Platform.environment['A_KEY']"],
  ]);
});
