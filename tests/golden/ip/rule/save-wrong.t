# Save takes no words; restore wants what save wrote.
$ ip rule save x
$ ip rule save table 100
$ ip rule restore
$ sh -c 'echo foo | ip rule restore'
$ sh -c 'ip route save | ip rule restore'
$ sh -c 'ip rule save | head -c 30 | ip rule restore'
$ sh -c 'ip rule save | ip rule restore foo'
