// The server is started as its user would start it, on a port that was free a moment ago.
def port = new ServerSocket(0).withCloseable { it.localPort }
def classPath = [new File(basedir, 'target/classes'), new File(basedir, 'target/class-path.txt').text.trim()]
def java = new File(System.getProperty('java.home'), 'bin/java').path
def server = new ProcessBuilder(
    java, '-cp', classPath.join(File.pathSeparator), 'hello.Main', '--port', "$port")
    .redirectErrorStream(true)
    .redirectOutput(new File(basedir, 'target/server.log'))
    .start()

def get = { path ->
  def connection = new URL("http://localhost:$port$path").openConnection()
  def status = connection.responseCode
  [status, (status < 400 ? connection.inputStream : connection.errorStream).getText('UTF-8')]
}

try {
  for (int tries = 0; ; tries++) {
    try {
      new Socket('localhost', port).close()
      break
    } catch (ConnectException e) {
      assert server.alive && tries < 200 : new File(basedir, 'target/server.log').text
      sleep 50
    }
  }
  assert get('/calendar/2024-02-28/later') ==
      [200, '{"from":"2024-02-28","to":"2024-02-29","name":"THURSDAY"}']
  assert get('/calendar/2024-02-28/later?days=2')[1].contains('"to":"2024-03-01"')

  def (status, body) = get('/calendar/tomorrow/later?days=366')
  assert status == 422
  def detail = new groovy.json.JsonSlurper().parseText(body).detail
  assert detail*.loc == [['path', 'day'], ['query', 'days']]
  assert detail*.type == ['date_from_datetime_parsing', 'less_than_equal']

  assert get('/openapi.json')[1].contains('"/calendar/{day}/later"')

  server.destroy()
  assert server.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)
} finally {
  server.destroyForcibly()
}

def log = new File(basedir, 'build.log').text
for (told in ['jetwright:client-java', 'jetwright:client-typescript', 'jetwright:generate', 'addCompileSourceRoot']) {
  def isTold = log.contains(told)
  assert isTold : "help does not tell of $told"
}
