# Prefixes that are none.
$ ip addr show to foo
$ ip addr show to
$ ip addr show to 10.0.0.0/33
$ ip addr show to any
$ ip addr show to all
$ ip addr show to default
$ ip -4 addr show to fd00::/8
$ ip -6 addr show to 10.0.0.0/8
$ ip -0 addr show to 10.0.0.0/8
