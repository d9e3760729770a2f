import java.text.SimpleDateFormat

def aged = new SimpleDateFormat('yyyy-MM-dd HH:mm').parse('2020-01-01 12:00').time
def files = { folder ->
  def found = []
  new File(basedir, "target/$folder").eachFileRecurse(groovy.io.FileType.FILES) { found << it }
  found
}

for (folder in ['generated-sources/jetwright', 'generated-resources/jetwright',
    'generated-clients/typescript', 'generated-clients/java']) {
  assert !files(folder).empty : "nothing was ever written to $folder"
  def younger = files(folder).findAll { it.lastModified() != aged }
  assert younger.empty : "written by the second build: $younger"
}
def compiled = files('classes').findAll { it.name.endsWith('.class') }
assert compiled*.name.contains('CartsRoutes.class')
assert compiled.every { it.lastModified() == aged } : 'the second build compiled again'
