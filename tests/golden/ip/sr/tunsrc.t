# Where tunnels begin.
$ ip sr tunsrc show
tunsrc addr ::
$ ip sr tunsrc set 2001:db8::1
$ ip sr tunsrc show
tunsrc addr 2001:db8::1
$ ip -j sr tunsrc show
[{"tunsrc":"2001:db8::1"}]
$ ip -j -p sr tunsrc show foo
[ {
        "tunsrc": "2001:db8::1"
    } ]
$ ip -o -c -r sr tunsrc show
tunsrc addr 2001:db8::1
$ ip -4 sr tunsrc set 2001:db8::2 foo
$ ip sr tunsrc show
tunsrc addr 2001:db8::2
$ ip sr tunsrc set any
$ ip sr tunsrc show
tunsrc addr ::
