import assert from 'node:assert/strict';
import { checkNeeds } from './checkNeeds';
import { placesOf } from './needsOf';

suite('project/needs: Python', () => {
  checkNeeds('app/a.py', [
    ['os.environ["A_KEY"]', 'A_KEY'],
    ["os.environ['A_KEY']", 'A_KEY'],
    ['os.environ.get("A_KEY")', 'A_KEY'],
    ['os.environ.get("A_KEY", "x")', 'A_KEY?'],
    ['os.environ.get("A_KEY", default)', 'A_KEY?'],
    ['os.environ.get("A_KEY", None)', 'A_KEY'],
    ['os.environ.get("A_KEY", "")', 'A_KEY'],
    ["os.environ.get('A_KEY', '')", 'A_KEY'],
    ['os.getenv("A_KEY")', 'A_KEY'],
    ['os.getenv("A_KEY", "x")', 'A_KEY?'],
    ['os.getenv("A_KEY", default="x")', 'A_KEY?'],
    ['os.getenv("A_KEY") or "x"', 'A_KEY?'],
    ['os.getenv("A_KEY") or ""', 'A_KEY'],
    ['os.getenv("A_KEY") or os.getenv("B_KEY")', 'A_KEY', 'B_KEY?'],
    ['os.getenv(\n    "A_KEY",\n)', 'A_KEY'],
    ['os.environ.pop("A_KEY")', 'A_KEY'],
    ['os.environ["A_KEY"] = "x"'],
    ['del os.environ["A_KEY"]'],
    ['os.environ["A_KEY"] == "x"', 'A_KEY'],
    ['os.environ[name]'],
    ['os.getenv(name)'],
    ['os.getenv(f"{name}_KEY")'],
    ['cos.getenv("A_KEY")'],
    ['x.os.getenv("A_KEY")'],
    ['import os as _os\n_os.getenv("A_KEY")', 'A_KEY'],
    ['from os import environ\nenviron["A_KEY"]', 'A_KEY'],
    ['from os import environ\nenviron.get("A_KEY", "x")', 'A_KEY?'],
    ['from os import getenv\ngetenv("A_KEY")', 'A_KEY'],
    ['request.environ["REQUEST_METHOD"]'],
    ['environ["REQUEST_METHOD"]'],
    ['f"{os.environ[\'A_KEY\']}"', 'A_KEY'],
    ['# os.environ["A_KEY"]'],
    ['x = 1  # os.environ["A_KEY"]'],
    ['"""Set os.environ["A_KEY"] first."""'],
    ['\'os.getenv("A_KEY")\''],
    ['x = "#"; os.environ["A_KEY"]', 'A_KEY'],
  ]);

  checkNeeds('app/libraries.py', [
    ['from decouple import config\nconfig("A_KEY")', 'A_KEY'],
    ['from decouple import config\nconfig("A_KEY", default="x", cast=int)', 'A_KEY?'],
    ['config("A_KEY")'],
    ['import environ\nenv = environ.Env()\nenv("A_KEY")', 'A_KEY'],
    ['import environ\nenv.str("A_KEY", default="x")', 'A_KEY?'],
    ['import environ\nenv.db("DATABASE_URL")', 'DATABASE_URL'],
    ['from environs import Env\nenv.int("A_PORT", 5)', 'A_PORT?'],
    ['env("A_KEY")'],
    ['require_env("A_KEY")', 'A_KEY'],
    ['get_env_var("A_KEY", "x")', 'A_KEY?'],
  ]);

  checkNeeds('app/settings.py', [
    [
      'class Settings(BaseSettings):\n    a_key: str\n    b: str = "x"\n    c: str | None = None\n\nother: str\n',
      'A_KEY',
      'B?',
      'C?',
    ],
    [
      'class Settings(BaseSettings):\n    """Doc: x."""\n\n    model_config = SettingsConfigDict(env_prefix="APP_")\n\n    key: SecretStr\n',
      'APP_KEY',
    ],
    ['class S(BaseSettings):\n    a: str = Field(..., alias="A_KEY")\n', 'A_KEY'],
    ['class S(BaseSettings):\n    a: str = Field(validation_alias="A_KEY")\n', 'A_KEY'],
    ['class S(BaseSettings):\n    a: int = Field(5, env="A_SIZE")\n', 'A_SIZE?'],
    ['class S(BaseSettings):\n    a: int = Field(default=5)\n', 'A?'],
    [
      'class S(BaseSettings):\n    a: ClassVar[str] = "x"\n    def f(self):\n        b: str = "x"\n',
    ],
    ['class S(Base, BaseSettings):  # ours\n    a: str  # why\n', 'A'],
    ['class S(BaseModel):\n    a_key: str\n'],
  ]);

  checkNeeds('a.ipynb', [
    ['{"source": ["os.environ[\\"A_KEY\\"]\\n", "os.getenv(\'B_KEY\')"]}', 'A_KEY', 'B_KEY'],
  ]);

  test('a field of settings is told by its line', () => {
    const text = 'class S(BaseSettings):\r\n    a_key: str\r\n    b_key: str\r\n';
    assert.deepEqual(placesOf('a.py', text), ['A_KEY code 2', 'B_KEY code 3']);
  });
});
