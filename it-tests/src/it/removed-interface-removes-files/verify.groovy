def first = new File(basedir, 'build.log').text

def server = new File(basedir, 'target/generated-sources/jetwright/zoo')
assert new File(server, 'AnimalsRoutes.java').isFile()
assert new File(server, 'AnimalCodec.java').isFile()
assert new File(server, 'ApiServer.java').text.contains('Animals')
for (gone in ['KeepersRoutes.java', 'KeeperCodec.java', 'KeeperValidator.java']) {
  assert !new File(server, gone).exists() : "$gone is still there"
}
assert !new File(server, 'ApiServer.java').text.contains('Keepers')
assert new File(server, 'Mine.java').isFile() : 'a file that the plugin never wrote was removed'

for (client in ['typescript', 'java']) {
  def left = []
  new File(basedir, "target/generated-clients/$client").eachFileRecurse(groovy.io.FileType.FILES) {
    if (it.text.toLowerCase().contains('keeper')) left << it
  }
  assert left.empty : "the $client client still knows the keepers: $left"
}
assert !new File(basedir, 'target/classes/META-INF/jetwright/openapi.json').text.contains('keepers')
assert !new File(basedir, 'target/classes/zoo/KeepersRoutes.class').exists()
assert new File(basedir, 'target/classes/zoo/AnimalsRoutes.class').isFile()
