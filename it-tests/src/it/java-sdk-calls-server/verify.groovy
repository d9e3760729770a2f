def java = new File(System.getProperty('java.home'), 'bin/java').path
def classPath = { folder ->
  [new File(basedir, "$folder/target/classes"), new File(basedir, "$folder/target/class-path.txt").text.trim()]
      .join(File.pathSeparator)
}

def dependencies = new File(basedir, 'caller/target/class-path.txt').text.trim().split(File.pathSeparator)
assert dependencies.collect { new File(it).name } as Set == ['lamps-client-1.0.jar', 'jackson-core-3.2.4.jar'] as Set

def port = new ServerSocket(0).withCloseable { it.localPort }
def server = new ProcessBuilder(java, '-cp', classPath('server'), 'lamps.Main', '--port', "$port")
    .redirectErrorStream(true)
    .redirectOutput(new File(basedir, 'server.log'))
    .start()
try {
  for (int tries = 0; ; tries++) {
    try {
      new Socket('localhost', port).close()
      break
    } catch (ConnectException e) {
      assert server.alive && tries < 200 : new File(basedir, 'server.log').text
      sleep 50
    }
  }
  def caller = new ProcessBuilder(
      java, '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', classPath('caller'), 'caller.Main', "http://localhost:$port")
      .redirectErrorStream(true)
      .start()
  def printed = caller.inputStream.getText('UTF-8').readLines()
  assert caller.waitFor() == 0 : printed
  assert printed == [
      'Lamp[brightness=40, room=Optional.empty]',
      'Lamp[brightness=40, room=Optional[study & hall]]',
      'Lamp[brightness=100, room=Optional.empty]',
      '404 h\u00e4ngelampe There is no lamp h\u00e4ngelampe.',
      '1 less_than_equal']
} finally {
  server.destroyForcibly()
}
