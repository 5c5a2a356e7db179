# What was saved can be restored.
$ ip rule add from 10.0.0.0/8 table 100 pref 1
$ ip rule add not fwmark 1/2 sport 5-6 blackhole pref 2 protocol 5
$ sh -c 'f=$(mktemp); ip rule save > $f; ip rule flush; ip rule; ip rule restore < $f; ip rule; rm $f'
$ sh -c 'ip rule save | wc -c'
$ sh -c 'ip -6 rule save | wc -c'
