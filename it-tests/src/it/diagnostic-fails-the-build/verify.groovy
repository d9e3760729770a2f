def log = new File(basedir, 'build.log').text
def second = log.substring(log.lastIndexOf('Scanning for projects'))

// Each place: the code of the diagnostic, the file, the line and the column.
for (place in [
    ['path-variable-unbound', 'Books.java', 14],
    ['default-does-not-parse', 'Books.java', 19],
    ['body-not-allowed', 'Books.java', 23],
    ['constraint-does-not-fit', 'Book.java', 6],
    ['unknown-type', 'Book.java', 6]]) {
  def (code, file, line) = place
  def printed = (second =~ /error\[$code\] \S*library\/$file:$line:\d+/).find()
  assert printed : "no $code at $file:$line"
}
def pointed = (second =~ /(?m)^\[ERROR\] +\| +\^+$/).count
assert pointed == 5 : 'a caret under each excerpt'
def said = second.contains('5 errors in 2 files. Nothing was generated.')
assert said : 'the last line says how many'
def traced = second.contains('at dev.jetwright')
assert !traced : 'a stack trace for a mistake of the user'

def before = new File(basedir, 'target/before')
def names = []
before.eachFileRecurse(groovy.io.FileType.FILES) { names << before.toPath().relativize(it.toPath()).toString() }
assert names.size() > 10
for (name in names) {
  def now = new File(basedir, "target/$name")
  assert now.isFile() : "$name is gone"
  assert now.bytes == new File(before, name).bytes : "$name has changed"
  assert now.lastModified() == new File(before, name).lastModified() : "$name was written again"
}
