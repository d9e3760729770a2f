def builds = new File(basedir, 'build.log').text.split('Scanning for projects')
assert builds.size() == 4 : 'three builds'
def (shown, silenced, failed) = builds[1..3]

def told = (shown =~ /\[WARNING\] warning\[body-discouraged\] \S*library\/Books.java:12:\d+/).size()
assert told == 1 : 'the first build tells the warning, in one of its goals'
assert shown.contains('BUILD SUCCESS') : 'and goes on'
assert new File(basedir, 'target/generated-sources/jetwright/library/ApiServer.java').isFile()

assert !silenced.contains('body-discouraged]') : 'the second build does not tell it'
assert silenced.contains('BUILD SUCCESS')

def stopped = (failed =~ /\[ERROR\] warning\[body-discouraged\] /).find()
assert stopped : 'the third build stops for it'
assert failed.contains('1 warning in 1 file. Nothing was generated.')
