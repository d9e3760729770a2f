def run = { ... command ->
  def process = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true).start()
  def printed = process.inputStream.getText('UTF-8')
  [process.waitFor(), printed]
}
def succeed = { ... command ->
  def (status, printed) = run(command)
  assert status == 0 : "$command\n$printed"
}

succeed("$root/scripts/npm-tools")
for (compiler in ['typescript', 'typescript-5']) {
  def tsc = "$root/config/npm-tools/node_modules/$compiler/bin/tsc"
  succeed('node', tsc, '-p', 'target/generated-clients/typescript', '--strict')
  succeed('node', tsc, '-p', 'use.json')

  // Each line of misuse.ts that ends in "// wrong" is one, and no other.
  def (status, printed) = run('node', tsc, '-p', 'misuse.json', '--pretty', 'false')
  def reported = printed.readLines().findResults { (it =~ /^misuse\.ts\((\d+),/).with { m -> m ? m[0][1] as int : null } } as Set
  def wrong = []
  new File(basedir, 'misuse.ts').eachLine { line, number -> if (line.endsWith('// wrong')) wrong << number }
  assert wrong.size() >= 6
  assert reported == wrong as Set : printed
}
