import { checkNeeds } from './checkNeeds';

suite('project/needs: Ruby, PHP, Elixir and shells', () => {
  checkNeeds('a.rb', [
    ["ENV['A_KEY']", 'A_KEY'],
    ['ENV["A_KEY"]', 'A_KEY'],
    ["ENV['A_KEY'] || 'x'", 'A_KEY?'],
    ["ENV['A_KEY'] || ENV['B_KEY']", 'A_KEY', 'B_KEY?'],
    ["ENV['A_KEY'] = 'x'"],
    ["ENV['A_KEY'] ||= 'x'"],
    ["ENV['A_KEY'] == 'x'", 'A_KEY'],
    ["ENV.fetch('A_KEY')", 'A_KEY'],
    ["ENV.fetch 'A_KEY'", 'A_KEY'],
    ["ENV.fetch('A_KEY', 'x')", 'A_KEY?'],
    ["ENV.fetch('A_KEY', nil)", 'A_KEY'],
    ["ENV.fetch('A_KEY') { 5 }", 'A_KEY?'],
    ["ENV.fetch('A_KEY') { raise 'no' }", 'A_KEY'],
    ['ENV[name]'],
    ["MY_ENV['A_KEY']"],
    ["# ENV['A_KEY']"],
    ['"key: #{ENV[\'A_KEY\']}"', 'A_KEY'],
    ['\'ENV["A_KEY"]\''],
  ]);
  checkNeeds('Gemfile', [["source ENV['A_KEY']", 'A_KEY']]);
  checkNeeds('config/database.yml', [
    ["url: <%= ENV['DATABASE_URL'] %>", 'DATABASE_URL'],
    ['pool: <%= ENV.fetch("DB_POOL") { 5 } %>', 'DB_POOL?'],
    ["# url: <%= ENV['DATABASE_URL'] %>"],
  ]);

  checkNeeds('a.php', [
    ["<?php getenv('A_KEY');", 'A_KEY'],
    ["<?php \\getenv('A_KEY');", 'A_KEY'],
    ["<?php getenv('A_KEY') ?: 'x';", 'A_KEY?'],
    ["<?php $_ENV['A_KEY'];", 'A_KEY'],
    ["<?php $_ENV['A_KEY'] ?? 'x';", 'A_KEY?'],
    ["<?php $_ENV['A_KEY'] = 'x';"],
    ["<?php $_SERVER['A_SECRET'];", 'A_SECRET'],
    ["<?php $_SERVER['REQUEST_URI'];"],
    ["<?php env('A_KEY')", 'A_KEY'],
    ["<?php env('A_KEY', 'x')", 'A_KEY?'],
    ["<?php env('A_KEY', null)", 'A_KEY'],
    ["<?php env('A_KEY', '')", 'A_KEY'],
    ["<?php env('A_KEY', true)", 'A_KEY?'],
    ["<?php $this->env('A_KEY')"],
    ['<?php getenv($name);'],
    ["<?php // getenv('A_KEY');"],
    ["<?php # getenv('A_KEY');"],
    ['<?php $h = "x {$_ENV[\'A_KEY\']}";', 'A_KEY'],
  ]);
  checkNeeds('config/packages/doctrine.yaml', [
    ["url: '%env(resolve:DATABASE_URL)%'", 'DATABASE_URL'],
    ["key: '%env(A_KEY)%'", 'A_KEY'],
    ["key: '%env(default:x:A_KEY)%'", 'A_KEY?'],
  ]);

  checkNeeds('a.exs', [
    ['System.get_env("A_KEY")', 'A_KEY'],
    ['System.fetch_env!("A_KEY")', 'A_KEY'],
    ['System.fetch_env("A_KEY")', 'A_KEY'],
    ['System.get_env("A_KEY", "x")', 'A_KEY?'],
    ['System.get_env("A_KEY") || "x"', 'A_KEY?'],
    ['System.get_env("A_KEY") || raise "no"', 'A_KEY'],
    ['System.put_env("A_KEY", "x")'],
    ['# System.get_env("A_KEY")'],
  ]);

  checkNeeds('a.sh', [
    ['echo "${LEVEL:?say which}"', 'LEVEL'],
    ['echo "$LEVEL"'],
    ['curl -H "x-api-key: $A_API_KEY"', 'A_API_KEY'],
    ['curl -H "x-api-key: ${A_API_KEY}"', 'A_API_KEY'],
    ['curl "${A_API_KEY:-x}"', 'A_API_KEY?'],
    ['A_API_KEY=x\ncurl "$A_API_KEY"'],
    ['export A_API_KEY=$(get)\ncurl "$A_API_KEY"'],
    ['read -r A_TOKEN\ncurl "$A_TOKEN"'],
    ['for A_TOKEN in x y; do f "$A_TOKEN"; done'],
    ['export A_API_KEY="$A_API_KEY"', 'A_API_KEY'],
    ["echo '$A_API_KEY'"],
    ['echo \\$A_API_KEY'],
    ['# curl "$A_API_KEY"'],
  ]);
  checkNeeds('a.ps1', [
    ['$env:A_KEY', 'A_KEY'],
    ['"x $' + '{env:A_KEY}"', 'A_KEY'],
    ['$env:A_KEY = "x"'],
    ['[Environment]::GetEnvironmentVariable("A_KEY")', 'A_KEY'],
    ['# $env:A_KEY'],
  ]);
});
