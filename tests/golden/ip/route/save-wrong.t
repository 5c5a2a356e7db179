$ sh -c 'ip route save foo | od -An -tx1'
$ sh -c 'ip route save table foo | od -An -tx1'
$ sh -c 'ip route save | od -An -tx1'
$ sh -c 'ip route save dev nosuch | od -An -tx1'
