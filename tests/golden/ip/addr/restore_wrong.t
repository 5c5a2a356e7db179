# What is no dump.
$ sh -c 'ip addr restore < /dev/null'
$ sh -c 'ip addr showdump < /dev/null'
$ sh -c 'echo foo | ip addr restore'
$ sh -c 'echo foo bar baz | ip addr showdump'
$ sh -c 'ip route save table local | ip addr restore'
$ sh -c 'ip route save | ip addr showdump'
$ sh -c 'ip addr save | head -c 10 | ip addr showdump'
$ sh -c 'ip addr save | head -c 4 | ip addr showdump'
