def log = new File(basedir, 'build.log').text
def second = log.substring(log.lastIndexOf('Scanning for projects'))

// Each place: the code of the diagnostic, the file, the line and the column.
for (place in [
    [/path-parameter-unmatched|path-variable-unbound/, 'Books.java', 14],
    [/default-does-not-parse/, 'Books.java', 19],
    [/body-not-allowed/, 'Books.java', 24],
    [/constraint-does-not-fit/, 'Book.java', 6],
    [/unknown-type/, 'Book.java', 6]]) {
  def (code, file, line) = place
  assert second =~ /(?s)error\[(?:$code)\] \S*library\/$file:$line:\d+/ : "no $code at $file:$line"
}
assert second.contains('^') : 'no caret under the excerpt'
assert second.contains('Nothing was generated')
assert second.contains('BUILD FAILURE')
assert !(second =~ /\tat dev\.jetwright/) : 'a stack trace for a mistake of the user'

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
