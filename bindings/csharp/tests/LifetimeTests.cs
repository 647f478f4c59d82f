using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Intakt;

// The collector and threads.
internal static partial class Tests
{
    [Test]
    private static void WhatIsForgottenIsFreed()
    {
        List<WeakReference> hosts = new List<WeakReference>();
        Thread thread = new Thread(() => MakeAndForget(hosts));
        thread.Start();
        thread.Join();
        int alive = 0;
        for (int round = 0; round < 10; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            alive = hosts.FindAll(host => host.IsAlive).Count;
            if (alive == 0) break;
            Thread.Sleep(10);
        }
        // Mono's collector looks at the stack conservatively, so that one or the other may seem in use.
        Check(alive < 5, alive + " of " + hosts.Count + " hosts are still held");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget(List<WeakReference> hosts)
    {
        byte[] data = File.ReadAllBytes(Mother);
        for (int count = 0; count < 20; count++)
        {
            MemoryHost host = new MemoryHost();
            hosts.Add(new WeakReference(host));
            Importer importer = new Importer();
            importer.SetAddressBook(host);
            importer.SetArticles(host);
            importer.SetLedger(host);
            importer.SetNumbers(host);
            ImportResult result = importer.Import("shop", "n", data);
            Use(result.Plans[0].Actions.Count);
            ReaderOptions options = new ReaderOptions { Progress = (bytes, records) => Use(host.Scheme) };
            Use(Reader.Of("n", new MemoryStream(data), options).Next().Lines[0].Article);
            // What never reaches the library is not held either.
            Importer gone = new Importer();
            gone.Dispose();
            Throws<ObjectDisposedException>(() => gone.SetLedger(host));
            // A line alone keeps its order.
            Line line = Reader.Of("n", data).Next().Lines[0];
            if (count % 10 == 0) GC.Collect();
            Same("EL-KIND", line.Article);
        }
    }

    [Test]
    private static void SeveralThreadsWorkAtOnce()
    {
        string expected = null;
        using (Importer importer = WithHost(new MemoryHost()))
            foreach (string file in Files) using (ImportResult result = Import(importer, file)) expected += result.PlansJson;
        using (Importer shared = WithLists())
        using (ImportResult known = Import(shared, "05-mother-for-child"))
        {
            string json = known.PlansJson;
            List<Exception> failures = new List<Exception>();
            int busy = 0, done = 0;
            List<Thread> threads = new List<Thread>();
            for (int number = 0; number < 4; number++)
            {
                Thread thread = new Thread(() =>
                {
                    try
                    {
                        string got = null;
                        using (Importer own = WithHost(new MemoryHost()))
                            foreach (string file in Files) using (ImportResult result = Import(own, file)) got += result.PlansJson;
                        Same(expected, got);
                        for (int round = 0; round < 10; round++)
                        {
                            // A result is read by all at once, and its nodes are the same for each.
                            Same(json, known.PlansJson);
                            Walk(known.Plans[0], json);
                            try
                            {
                                shared.Import("shop", "n", File.ReadAllBytes(Mother)).Dispose();
                                Interlocked.Increment(ref done);
                            }
                            catch (IntaktException error)
                            {
                                Same(Status.Busy, error.Status);
                                Interlocked.Increment(ref busy);
                            }
                        }
                    }
                    catch (Exception failure)
                    {
                        lock (failures) failures.Add(failure);
                    }
                });
                threads.Add(thread);
                thread.Start();
            }
            foreach (Thread thread in threads) thread.Join();
            if (failures.Count > 0) throw new InvalidOperationException("in a thread", failures[0]);
            Same(40, busy + done);
            Check(done > 0);
        }
        // One thread disposes of what others read: an answer or an exception, never a crash.
        for (int round = 0; round < 10; round++)
        {
            Order order = Reader.Open(Mother).Next();
            Thread reading = new Thread(() =>
            {
                try
                {
                    for (int count = 0; count < 1000; count++) Same("2026-2004", order.Number);
                }
                catch (ObjectDisposedException)
                {
                }
            });
            reading.Start();
            order.Dispose();
            reading.Join();
        }
    }
}
